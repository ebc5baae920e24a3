from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.persian.mapping import CharacterMap


def image(character):
    return "" if character == "ن" else character.swapcase()


@given(st.text() | st.text(alphabet="نamA ی۱"))
def test_the_quick_way_gives_what_the_image_of_each_character_gives(text):
    assert CharacterMap(image)(text) == "".join(map(image, text))
