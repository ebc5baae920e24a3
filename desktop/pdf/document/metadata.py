"""What a file says of itself, in XMP and in the older way, and that it is built to PDF/A-2u."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from desktop.pdf.document.written import literal
from desktop.pdf.text.passage import printable

if TYPE_CHECKING:
    from datetime import date

LANGUAGE = "fa"
_CREATOR = "Mahalleyar"
_UNTITLED = "بی‌عنوان"
_LONGEST = 8000  # characters: no string of a file may have more than 32767 bytes
_PRODUCER = "Mahalleyar, ReportLab PDF Library"
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
{properties}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True)
class About:
    """A document's title, what else is said of it, whose it is, and the day (Gregorian) that it bears."""

    title: str
    subject: str = ""
    author: str = ""
    day: date | None = None

    @property
    def _title(self) -> str:
        return _line(self.title) or _UNTITLED

    @property
    def entries(self) -> dict[str, str]:
        """What the information dictionary holds, without what is empty."""
        said = {
            "Title": self._title,
            "Subject": _line(self.subject),
            "Author": _line(self.author),
            "Creator": _CREATOR,
            "Producer": _PRODUCER,
            "CreationDate": f"D:{self.day:%Y%m%d}" if self.day else "",
            "ModDate": f"D:{self.day:%Y%m%d}" if self.day else "",
        }
        return {name: words for name, words in said.items() if words}

    def xmp(self) -> bytes:
        """Give the packet that says the same, and which standard the file is built to."""
        day = self.day.isoformat() if self.day else ""
        properties = [
            _property("pdfaid:part", "2"),
            _property("pdfaid:conformance", "U"),
            _property("dc:format", "application/pdf"),
            _property("dc:language", _array("Bag", LANGUAGE)),
            _property("dc:title", _array("Alt", escape(self._title))),
            _property("dc:description", _array("Alt", escape(_line(self.subject)))),
            _property("dc:creator", _array("Seq", escape(_line(self.author)))),
            _property("xmp:CreatorTool", _CREATOR),
            _property("pdf:Producer", _PRODUCER),
            _property("xmp:CreateDate", day),
            _property("xmp:ModifyDate", day),
        ]
        return _PACKET.format(properties="\n".join(filter(None, properties))).encode()


class Information(pdfdoc.PDFInfo):  # type: ignore[misc]  # reportlab has no types
    """The information dictionary, with nothing in it that the metadata do not say."""

    def __init__(self, about: About) -> None:
        super().__init__()
        self._about = about

    def format(self, _document: pdfdoc.PDFDocument) -> bytes:
        """Write the dictionary."""
        entries = (f"/{name}{literal(_coded(words))}" for name, words in self._about.entries.items())
        return f"<<{''.join(entries)}>>".encode("latin-1")


def _coded(words: str) -> bytes:
    return words.encode() if words.isascii() else f"\ufeff{words}".encode("utf-16-be")


def _line(words: str) -> str:
    seen = printable(words).replace("\u00ad", "")  # a soft hyphen is no character of the older way
    return " ".join(seen.split())[:_LONGEST]


def _property(name: str, value: str) -> str:
    return f"<{name}>{value}</{name}>" if value else ""


def _array(kind: str, value: str) -> str:
    language = ' xml:lang="x-default"' if kind == "Alt" else ""
    return f"<rdf:{kind}><rdf:li{language}>{value}</rdf:li></rdf:{kind}>" if value else ""
