"""How offices and people are addressed on letters: «رئیس محترم ادارهٔ …», «شهردار محترم …»."""

from __future__ import annotations

from desktop.persian.text import squashed_key

_HONOURED = "محترم"
_LED_BY = {
    "استانداری": "استاندار",
    "فرمانداری": "فرماندار",
    "بخشداری": "بخشدار",
    "شهرداری": "شهردار",
    "دهیاری": "دهیار",
    "فرماندهی": "فرمانده",
    "وزارت": "وزیر",
    "ادارهکل": "مدیرکل",
}
"""What an organisation's name begins with -> who stands in that place in a letter."""
_MANAGED_BY = {
    "شرکت": "مدیرعامل",
    "موسسه": "مدیرعامل",
    "سپاه": "فرمانده",
    "انجمن": "مدیر",
    "کانون": "مدیر",
    "مرکز": "مدیر",
    "دفتر": "مدیر",
}
_HEAD = "ریاست"
_SECOND_WORDS = frozenset(map(squashed_key, ("کل", "مقام", "رئیس", "جمعه", "مسئول", "اول", "عامل")))
"""Second words without which the first is another post: «مدیر کل», «قائم مقام», «امام جمعه»."""
_OF = frozenset(
    map(squashed_key, ("معاون", "مدیر", "مدیرکل", "مدیرعامل", "رئیس", "ریاست", "سرپرست", "مسئول", "کارشناس"))
)
"""Posts that are followed by the name of the organisation without a comma."""


def respectful(post: str) -> str:
    """Return a post with «محترم» behind its first word, or behind the two that belong together."""
    words = post.split()
    if not words or _HONOURED in words:
        return post
    length = 2 if len(words) > 1 and squashed_key(words[1]) in _SECOND_WORDS else 1
    return " ".join((*words[:length], _HONOURED, *words[length:]))


def head_of(organisation: str) -> str:
    """Return whoever leads an organisation, as a letter to it begins: «شهردار محترم نمونه»."""
    words = organisation.split()
    for length in (2, 1):
        if leader := _LED_BY.get(squashed_key(" ".join(words[:length]))):
            return " ".join((leader, _HONOURED, *words[length:]))
    leader = _MANAGED_BY.get(squashed_key(words[0]), _HEAD) if words else _HEAD
    return f"{leader} {_HONOURED} {organisation}"


def post_at(post: str, organisation: str) -> str:
    """Return a post with its organisation, which is not said twice: «رئیس ادارهٔ …», «شهردار نمونه»."""
    if not post or not organisation:
        return post or organisation
    words, named = post.split(), organisation.split()
    keys, names = [squashed_key(each) for each in words], [squashed_key(each) for each in named]
    if names[0] == f"{keys[0]}ی":  # «شهردار» of «شهرداری نمونه»
        said = "".join(keys)
        rest = [] if squashed_key("".join(named[1:])) in said else named[1:]
        return " ".join((words[0], *rest, *words[1:]))
    for start in range(len(keys)):
        if keys[start:] == names[: len(keys) - start]:
            return " ".join((*words[:start], *named))
    if squashed_key(organisation) in squashed_key(post):
        return post
    return f"{post} {organisation}" if keys[0] in _OF else f"{post}، {organisation}"
