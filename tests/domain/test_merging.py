from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.merging import absorbed
from desktop.domain.party import Organisation, OrganisationKind, Person
from desktop.schema.fields import fields_of
from desktop.schema.reading import name_key

NAMES = st.sampled_from(
    ["راه و شهرسازی", "راه  و شهرسازي", "بهزیستی", "اداره بهزیستی", "سازمان بهزیستی کشور"]
)
ORGANISATIONS = st.builds(
    Organisation,
    name=NAMES,
    short_name=st.sampled_from(["", "بهزیستی", "راه"]),
    aliases=st.lists(NAMES, max_size=2).map(tuple),
    kind=st.sampled_from([None, *OrganisationKind]),
)
PEOPLE = st.builds(
    Person,
    given_name=st.sampled_from(["", "مریم"]),
    family_name=st.sampled_from(["احمدی", "مریم احمدی", "أحمدي"]),
    professional_title=st.sampled_from(["", "مهندس"]),
    phone=st.sampled_from(["", "0713"]),
    aliases=st.lists(st.sampled_from(["م. احمدی", "مریم احمدی"]), max_size=2).map(tuple),
)


def known_as(record):
    return {name_key(name) for name in (record.title, record.name, *record.other_names)}


@given(kept=ORGANISATIONS, gone=ORGANISATIONS)
def test_the_kept_organisation_says_what_it_said_and_bears_the_names_of_both(kept, gone):
    becomes = absorbed(kept, gone)
    for field in fields_of(Organisation):
        if field.name != "aliases" and (was := getattr(kept, field.name)):
            assert getattr(becomes, field.name) == was
    assert known_as(becomes) == known_as(kept) | known_as(gone)
    assert becomes.aliases[: len(kept.aliases)] == kept.aliases
    assert absorbed(becomes, gone) == becomes


@given(kept=PEOPLE, gone=PEOPLE)
def test_the_kept_person_bears_the_names_of_both_and_the_name_is_never_doubled(kept, gone):
    becomes = absorbed(kept, gone)
    names = {name_key(kept.name), name_key(gone.name)}
    assert name_key(becomes.name) in names
    assert names <= known_as(becomes)
    assert becomes.phone == (kept.phone or gone.phone)


def test_which_part_of_a_name_is_the_familys_is_taken_over():
    becomes = absorbed(Person(family_name="مریم احمدی"), Person(given_name="مریم", family_name="احمدی"))
    assert (becomes.given_name, becomes.family_name, becomes.aliases) == ("مریم", "احمدی", ())
