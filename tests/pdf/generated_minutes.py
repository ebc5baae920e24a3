"""Minutes of all kinds, the same on every computer: what offices type, and what is hard to read back."""

from __future__ import annotations

import random
from dataclasses import replace
from hashlib import sha256

from desktop.pdf.papers.look import Letterhead, Look
from desktop.pdf.papers.minutes import (
    AgendaEntry,
    Fact,
    MinutesPaper,
    PaperForm,
    Participant,
    ResolutionEntry,
    Signatory,
    StatementEntry,
)
from desktop.persian.digits import persian_digits
from desktop.persian.numbers import number_text
from tests.pdf.generated_words import (
    BODIES,
    FAMILY_NAMES,
    FIRST_NAMES,
    LATIN_NAMES,
    NOTES,
    ORGANISATIONS,
    POSTS,
    QUARTERS,
    QUOTATIONS,
    SENTENCES,
    TITLES,
)

COUNT = 500


class _Office:
    """Whoever types one paper: each of its parts is drawn by chance from one seed."""

    def __init__(self, seed):
        self._chance = random.Random(seed)

    def paper(self):
        chance = self._chance
        people = [self._person() for _ in range(chance.randint(2, 6))]
        return MinutesPaper(
            title=f"{chance.choice(('پنجاهمین', 'دومین', 'بیست‌ویکمین'))} جلسهٔ {chance.choice(BODIES)}",
            look=Look(Letterhead(self._head(), motto="سال جهش تولید با مشارکت مردم")),
            number=self.code(),
            date=self.day(),
            attachment=chance.choice(("", "دارد", "یک برگ")),
            facts=(
                Fact("مکان", f"{chance.choice(ORGANISATIONS)}، تالار شهید {chance.choice(FAMILY_NAMES)}"),
                Fact("ساعت شروع", self.time()),
                Fact("ساعت پایان", self.time()),
            ),
            agenda=tuple(AgendaEntry(self.sentence(), person[2]) for person in people[:2]),
            present=tuple(Participant(*person) for person in people),
            absent=tuple(Participant(*self._person(), "غایب موجه") for _ in range(chance.randint(0, 2))),
            summary=tuple(self.passage(chance.randint(1, 3)) for _ in range(chance.randint(1, 2))),
            statements=tuple(
                StatementEntry(self.passage(1), chance.choice((people[0][0], "")))
                for _ in range(chance.randint(0, 3))
            ),
            resolutions=tuple(self.resolution(order) for order in range(1, self._length() + 1)),
            remarks=(self.sentence(),) if chance.random() < 0.2 else (),
            signatories=tuple(Signatory(*person) for person in people),
            copies=tuple(
                f"{each}، برای اقدام" for each in chance.sample(ORGANISATIONS, chance.randint(0, 2))
            ),
            digest=sha256(chance.randbytes(8)).hexdigest(),
            form=chance.choice((PaperForm.FORMAL, PaperForm.FORMAL, PaperForm.COMPACT)),
        )

    def passage(self, count):
        return " ".join(self.sentence() for _ in range(count))

    def sentence(self):
        """Fill the gaps of a sentence, such as the one for a code."""
        chance = self._chance
        return chance.choice(SENTENCES).format(
            code=self.code(),
            short=f"{chance.randint(1, 9)}-{chance.randint(100, 999)}",
            day=self.day(),
            time=self.time(),
            phone=self._phone(),
            mail=self._mail(),
            latin=chance.choice(LATIN_NAMES),
            rials=number_text(chance.randint(1, 900) * 10 ** chance.randint(4, 9)),
            share=self.number(1, 100),
            number=self.number(1, 60),
            clause=self.number(1, 12),
            name=" ".join(self._name()).strip(),
            post=chance.choice(POSTS),
            organisation=chance.choice(ORGANISATIONS),
            quarter=chance.choice(QUARTERS),
            quotation=chance.choice(QUOTATIONS),
            note=chance.choice(NOTES),
        )

    def code(self):
        """Give the number of a letter as offices write them."""
        chance = self._chance
        form = chance.choice(("{0}-20/{1}/97", "{1}/{0}", "{0}/ص/{1}", "{0}", "{1}-{2}"))
        return form.format(chance.randint(1_000, 200_000), chance.randint(1, 40), chance.randint(100, 999))

    def day(self):
        chance = self._chance
        parts = (chance.randint(1380, 1405), chance.randint(1, 12), chance.randint(1, 29))
        day = "{}/{:02}/{:02}".format(*parts)
        return day if chance.random() < 0.2 else persian_digits(day)

    def time(self):
        return persian_digits(f"{self._chance.randint(7, 19):02}:{self._chance.choice((0, 15, 30, 45)):02}")

    def number(self, first, last):
        return persian_digits(str(self._chance.randint(first, last)))

    def _phone(self):
        chance = self._chance
        four = chance.randint(1_000, 9_999), chance.randint(1_000, 9_999)
        forms = ("+98 21 {} {}", "021-{}{}", "0917 {} {}", "+98-71-{}{}")
        phone = chance.choice(forms).format(*four)
        return persian_digits(phone) if chance.random() < 0.2 else phone

    def _mail(self):
        chance = self._chance
        return (
            f"{chance.choice(('info', 'dabirkhaneh', 'a.karimi_2'))}@{chance.choice(('fars', 'bonyad-m'))}.ir"
        )

    def _name(self):
        chance = self._chance
        return chance.choice(TITLES), chance.choice(FIRST_NAMES), chance.choice(FAMILY_NAMES)

    def _person(self):
        chance = self._chance
        return " ".join(self._name()).strip(), chance.choice(POSTS), chance.choice(ORGANISATIONS)

    def _head(self):
        return "جمهوری اسلامی ایران", self._chance.choice(ORGANISATIONS), "دبیرخانه"

    def _length(self):
        """Most minutes are short; one in ten has a table over several pages."""
        return self._chance.randint(14, 22) if self._chance.random() < 0.1 else self._chance.randint(1, 6)

    def resolution(self, order):
        """Give the resolution of that number."""
        chance = self._chance
        return ResolutionEntry(
            persian_digits(str(order)),
            self.passage(chance.randint(1, 2)),
            self.sentence() if chance.random() < 0.2 else "",
            tuple(chance.sample(ORGANISATIONS, chance.randint(1, 2))),
            chance.choice((self.day(), "جلسهٔ آتی", "دائمی", "دو هفته", "")),
        )


def generated_minutes(number):
    """Give the paper of that number, from 0 up to ``COUNT``."""
    return _Office(number).paper()


def long_minutes(number, resolutions):
    """Give the paper of that number in the formal layout, with so many resolutions."""
    office = _Office(number)
    paper = replace(office.paper(), form=PaperForm.FORMAL)
    return replace(paper, resolutions=tuple(office.resolution(order) for order in range(1, resolutions + 1)))
