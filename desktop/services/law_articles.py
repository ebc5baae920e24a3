"""The articles of the office's laws, offered while a citation is typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.law import Law, LawArticle
from desktop.persian.text import search_key
from desktop.schema.condition import Is

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.storage.store import Store

MOST = 8
"""How many are offered at once."""


@dataclass(frozen=True, slots=True)
class Citable:
    """An article, how a resolution cites it, and the words by which it is found."""

    id: str
    title: str
    words: str
    keys: frozenset[str]
    text: str
    """What the article itself says."""


class LawArticles:
    """Reads the library, which is small, as a whole."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[Citable, ...]:
        """Return every article of every law, by law and order."""
        with self._store.view() as view:
            laws = {each.id: each for each in view.records(Law).all()}
            articles = view.records(LawArticle)
            found = articles.page(articles.find(order_by="order", conditions=(Is("law", tuple(laws)),)))
        places = {law: place for place, law in enumerate(laws)}
        ordered = sorted(found, key=lambda each: places[str(each.law)])
        return tuple(_citable(each, laws[str(each.law)]) for each in ordered)


def offered(articles: Iterable[Citable], typed: str) -> Sequence[Citable]:
    """Return the articles that hold every word that was typed; a number is a whole one, «۴» is not «۴۲»."""
    wanted = search_key(typed).split()
    if not wanted:
        return ()
    found = (each for each in articles if all(_holds(each, word) for word in wanted))
    return [each for _, each in zip(range(MOST), found, strict=False)]


def _citable(article: LawArticle, law: Law) -> Citable:
    words = " ".join(filter(None, (article.clause, article.article, law.name)))
    said = " ".join((words, *law.aliases))
    return Citable(article.id, article.title, words, frozenset(search_key(said).split()), article.words)


def _holds(article: Citable, word: str) -> bool:
    if word.isdigit():
        return word in article.keys
    return any(key.startswith(word) for key in article.keys)
