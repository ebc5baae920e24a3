from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from io import BytesIO

import pikepdf
import pytest
from PIL import Image, ImageCms

from desktop.pdf.blocks.picture import picture
from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.document.srgb import profile
from desktop.pdf.papers.look import Letterhead, Look
from desktop.pdf.papers.minutes import PaperForm
from tests.pdf.archive_check import CLAUSES, faults
from tests.pdf.drawn import FONTS
from tests.pdf.kept_file import Kept
from tests.pdf.minutes_samples import DIGEST, ten_pages, three_pages

QPDF = shutil.which("qpdf")
_OTHER_PROCESS = """
import hashlib, sys
from pathlib import Path
from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from tests.pdf.minutes_samples import three_pages
for route in Route:
    print(hashlib.sha256(compose(three_pages(), Path(sys.argv[1]), route).data).hexdigest())
"""


def emblem(mode="RGBA"):
    output = BytesIO()
    Image.new(mode, (40, 30), "teal").save(output, "PNG")
    return output.getvalue()


def with_emblem(**changes):
    return three_pages(look=Look(Letterhead(("استانداری بوشهر",), emblem())), **changes)


@pytest.fixture(scope="module")
def made():
    return compose(with_emblem(), FONTS, Route.HARFBUZZ).data


@pytest.mark.parametrize("route", Route)
@pytest.mark.parametrize(
    "paper",
    [
        with_emblem(),
        with_emblem(form=PaperForm.COMPACT),
        ten_pages(),
        three_pages(title="", digest="", date=""),
    ],
    ids=["formal", "compact", "long", "bare"],
)
def test_no_clause_is_broken(route, paper):
    assert faults(compose(paper, FONTS, route).data) == {}


def saved(data, change):
    pdf = pikepdf.open(BytesIO(data))
    change(pdf)
    output = BytesIO()
    pdf.save(output, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return output.getvalue()


def drawing(operators):
    return lambda pdf: pdf.pages[0].contents_add(operators)


def font_of(pdf):
    return next(iter(pdf.pages[0].Resources.Font.values()))


def image_of(pdf):
    return next(iter(pdf.pages[0].Resources.XObject.values()))


def set_long_string(pdf):
    pdf.Root.Note = pikepdf.String("x" * 40000)


def set_old_filter(pdf):
    pdf.Root.Note = pdf.make_stream(b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01", Filter=pikepdf.Name.LZWDecode)


def drop_output_intents(pdf):
    del pdf.Root.OutputIntents


def cut_profile(pdf):
    pdf.Root.OutputIntents[0].DestOutputProfile.write(profile()[:300])


def smooth_picture(pdf):
    image_of(pdf).Interpolate = True


def forget_glyphs(pdf):
    font_of(pdf).DescendantFonts[0].CIDToGIDMap = pikepdf.Name.Identity


def take_font_out(pdf):
    del font_of(pdf).DescendantFonts[0].FontDescriptor.FontFile2


def widen(pdf):
    for font in pdf.pages[0].Resources.Font.values():
        font.DescendantFonts[0].W[1] = pikepdf.Array([2000] * len(font.DescendantFonts[0].W[1]))


def mean_nothing(pdf):
    font_of(pdf).ToUnicode.write(b"")


def mean_what_is_forbidden(pdf):
    stream = font_of(pdf).ToUnicode
    stream.write(re.sub(rb"(<0001>) <[0-9A-F]+>", rb"\1 <FEFF>", stream.read_bytes()))


def show_undefined(pdf):
    places = font_of(pdf).DescendantFonts[0].CIDToGIDMap
    places.write(bytes(len(places.read_bytes())))


def annotate(pdf):
    pdf.pages[0].Annots = pikepdf.Array([pikepdf.Dictionary(Type=pikepdf.Name.Annot)])


def act(pdf):
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="1")


def drop_metadata(pdf):
    del pdf.Root.Metadata


def claim_less(pdf):
    pdf.Root.Metadata.write(pdf.Root.Metadata.read_bytes().replace(b">U<", b">B<"))


def say_another_title(pdf):
    pdf.docinfo["/Title"] = "نام دیگر"


CONTROLS = [
    ("6.1.7.2 filters", set_old_filter),
    ("6.1.13 limits", set_long_string),
    ("6.1.13 limits", drawing(b"q " * 40 + b"Q " * 40)),
    ("6.2.2 operators", drawing(b"1 anew")),
    ("6.2.3 output intent", drop_output_intents),
    ("6.2.3 output intent", cut_profile),
    ("6.2.4 colours", drawing(b"0 0 0 1 k")),
    ("6.2.8 images", smooth_picture),
    ("6.2.11.3 composite fonts", forget_glyphs),
    ("6.2.11.4 embedding", take_font_out),
    ("6.2.11.5 widths", widen),
    ("6.2.11.7.2 Unicode", mean_nothing),
    ("6.2.11.7.2 Unicode", mean_what_is_forbidden),
    ("6.2.11.8 .notdef", show_undefined),
    ("6.3 annotations", annotate),
    ("6.5 actions", act),
    ("6.6.2.1 metadata", drop_metadata),
    ("6.6.4 version", claim_less),
    ("19005-1, 6.7.3 the same said twice", say_another_title),
]
RAW_CONTROLS = [
    ("6.1.2 header", (b"%\xe2\xe3\xcf\xd3", b"%abcd")),
    ("6.1.3 trailer", (b"%%EOF\n", b"%%EOF\nmore\n")),
    ("6.1.7.1 streams", (b"\nendstream", b" endstream")),
    ("6.1.9 objects", (b" 0 obj\n", b" 0 obj ")),
]


def test_a_file_that_is_only_saved_again_breaks_no_clause(made):
    assert faults(saved(made, lambda _: None)) == {}


@pytest.mark.parametrize(("clause", "change"), CONTROLS)
def test_the_check_names_the_clause_that_a_changed_file_breaks(made, clause, change):
    assert clause in faults(saved(made, change))


@pytest.mark.parametrize(("clause", "change"), RAW_CONTROLS)
def test_the_check_names_the_clause_that_changed_bytes_break(made, clause, change):
    assert clause in faults(made.replace(*change, 1))


def test_each_clause_has_a_control():
    assert {clause for clause, _ in (*CONTROLS, *RAW_CONTROLS)} == set(CLAUSES)


@pytest.mark.skipif(not QPDF, reason="the program qpdf is not there")
@pytest.mark.parametrize("route", Route)
def test_qpdf_finds_nothing(route, tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(compose(with_emblem(), FONTS, route).data)
    run = subprocess.run([QPDF, "--check", path], capture_output=True, check=False)
    assert (run.returncode, run.stderr) == (0, b"")


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_makes_the_same_bytes(seed):
    run = subprocess.run(
        [sys.executable, "-c", _OTHER_PROCESS, FONTS],
        capture_output=True,
        check=True,
        env=os.environ | {"PYTHONHASHSEED": seed},
    )
    here = [hashlib.sha256(compose(three_pages(), FONTS, route).data).hexdigest() for route in Route]
    assert run.stdout.decode().split() == here


def test_what_the_file_says_of_itself_is_what_was_typed():
    kept = Kept(compose(three_pages(title="صورت‌جلسه <الف> & «ب»\ufeff\n"), FONTS).data)
    assert kept.said("dc:title//rdf:li") == kept.pdf.docinfo["/Title"] == "صورت‌جلسه <الف> & «ب»"
    assert DIGEST in kept.said("dc:description//rdf:li")
    assert kept.said("dc:language//rdf:li") == kept.root.Lang == "fa"
    assert kept.said("xmp:CreateDate") == "2018-10-02"


@pytest.mark.parametrize("size", [(9000, 9000), (40_000, 2)], ids=str)
def test_a_picture_of_too_many_points_takes_little_room_or_is_left_out(size):
    written = BytesIO()
    Image.new("1", size).save(written, "PNG")
    data = compose(three_pages(look=Look(Letterhead(("اداره",), emblem=written.getvalue()))), FONTS).data
    assert len(data) < 200_000
    assert faults(data) == {}


def test_only_png_and_jpeg_are_pictures():
    written = BytesIO()
    Image.new("RGB", (9, 9)).save(written, "TIFF")
    assert picture(written.getvalue(), 40.0) is None


def test_an_author_of_soft_hyphens_is_said_twice_alike():
    assert faults(compose(three_pages(look=Look(Letterhead(("\xad",)))), FONTS).data) == {}


@pytest.mark.parametrize("route", Route)
def test_a_mark_of_byte_order_has_another_meaning_on_paper(route):
    assert faults(compose(three_pages(summary=("یک\ufeffدو", "\ufeff")), FONTS, route).data) == {}


def test_no_glyph_of_a_font_is_named_that_is_not_there():
    strange = "نشان 漢字 😀 \u0378 ا\u0615\u0331 a\u0315 \ue000"
    assert faults(compose(three_pages(summary=(strange,)), FONTS, Route.HARFBUZZ).data) == {}


def test_the_colours_are_those_that_every_program_calls_srgb():
    ours = ImageCms.ImageCmsProfile(BytesIO(profile()))
    picture = Image.merge(
        "RGB", [Image.linear_gradient("L"), Image.radial_gradient("L"), Image.new("L", (256, 256), 90)]
    )
    shown = ImageCms.profileToProfile(picture, ours, ImageCms.createProfile("sRGB"))
    extremes = (shown.getchannel(each).point(lambda value: value).getextrema() for each in "RGB")
    assert list(extremes) == [picture.getchannel(each).getextrema() for each in "RGB"]
    assert len(profile()) < 1024
