from __future__ import annotations

import json

from lock_file import LOCK, needed, read_lock
from sbom import bill_of_materials, digests_of, read_notices, write

from tests.packaging.locked import ROOT

TEXT = LOCK.read_text(encoding="utf-8")
NOTICES = (ROOT / "packaging" / "THIRD_PARTY_NOTICES.md").read_text(encoding="utf-8")
PACKAGES = [each.name for each in needed(read_lock(TEXT)) if each.for_windows]
BILL = bill_of_materials(TEXT, NOTICES, "1.2.3")


def test_every_shipped_package_is_listed_once_with_its_licence():
    names = [each["name"] for each in BILL["components"]]
    assert names[: len(PACKAGES)] == PACKAGES
    assert all(each["licenses"][0]["license"]["name"] for each in BILL["components"])
    assert {"Qt", "SQLite", "PDFium", "Vazirmatn, Regular and Bold"} <= set(names)
    assert len(names) == len(set(names))


def test_each_link_leads_to_something_that_is_listed_and_nothing_is_left_alone():
    known = {each["bom-ref"] for each in BILL["components"] if "purl" in each}
    links = {each["ref"]: each["dependsOn"] for each in BILL["dependencies"]}
    assert set(links) == known | {"mahalleyar@1.2.3"}
    assert {each for needs in links.values() for each in needs} == known


def test_equal_input_gives_equal_output_and_another_version_another_number():
    assert bill_of_materials(TEXT, NOTICES, "1.2.3") == BILL
    assert bill_of_materials(TEXT, NOTICES, "1.2.4")["serialNumber"] != BILL["serialNumber"]


def test_a_digest_is_named_only_where_lock_and_wheel_agree(tmp_path):
    wheel = tmp_path / "openpyxl-3.1.5-py2.py3-none-any.whl"
    wheel.write_bytes(b"another one")
    assert not [each for each in bill(digests_of(tmp_path)) if "hashes" in each]
    real = read_lock(TEXT)["openpyxl"].sha256[0]
    found = [each for each in bill([real]) if "hashes" in each]
    assert [each["name"] for each in found] == ["openpyxl"]
    assert found[0]["hashes"] == [{"alg": "SHA-256", "content": real}]


def bill(digests):
    return bill_of_materials(TEXT, NOTICES, "1.2.3", digests)["components"]


def test_it_is_written_as_json_with_what_readers_of_cyclonedx_ask_for(tmp_path):
    write(tmp_path / "bill.json", BILL)
    read = json.loads((tmp_path / "bill.json").read_text(encoding="utf-8"))
    assert (read["bomFormat"], read["specVersion"], read["version"]) == ("CycloneDX", "1.6", 1)
    assert read["serialNumber"].startswith("urn:uuid:")
    assert read["components"][0]["purl"] == "pkg:pypi/alembic@" + read_lock(TEXT)["alembic"].version


def test_rows_of_another_shape_are_passed_over():
    assert read_notices("| A | 1 |\n| Package | V | L | U |\n| B | 2 | MIT | use |\n") == {"B": ("2", "MIT")}
