from __future__ import annotations

import sqlite3

import pytest
from sqlcipher3 import dbapi2

PARTS = ("integrity", "foreign_keys", "triggers", "chain", "tables", "witnesses")


def tampered(data, *statements):
    """Change a closed file as somebody with another program would."""
    connection = dbapi2.connect(str(data))
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


@pytest.mark.parametrize("typed", ["تسهیلگری", "تسهیل گری", "تسهيل\u200cگری"])
def test_search_finds_every_spelling_and_tells_the_place(answer, typed):
    hits = answer("search", typed)
    assert {"Office", "AgendaItem"} <= {hit["kind"] for hit in hits}
    for hit in hits:
        assert set(hit) == {"kind", "id", "title", "places"}
        for place in hit["places"]:
            assert place["text"][place["start"] : place["end"]]


def test_words_may_come_apart_and_nothing_is_found_in_nothing(answer):
    assert answer("search", "باغ", "نو") == answer("search", "باغ نو") != []
    assert answer("search", "") == answer("search", "«»") == answer("search", "نیست‌درجهان") == []


def test_a_sound_file_is_told_so(answer, run):
    found = answer("check")
    assert found == {"sound": True, **{part: [] for part in PARTS}}
    assert run("check")[1].splitlines() == [f"{part}: ok" for part in PARTS]


TAMPERINGS = {
    "triggers": ["DROP TRIGGER change_is_kept_update"],
    "tables": ["UPDATE office SET manager = 'x' WHERE code = '101'"],
    "chain": ["DROP TRIGGER change_is_kept_update", "UPDATE change SET author = 'x' WHERE seq = 3"],
}


@pytest.mark.parametrize("part", TAMPERINGS)
def test_a_file_that_was_tampered_with_is_not_sound(run, data, part):
    import json

    tampered(data, *TAMPERINGS[part])
    code, out, err = run("--json", "check")
    found = json.loads(out)
    assert (code, found["sound"], bool(found[part])) == (1, False, True)
    assert err.startswith("mahalleyar: the database is not sound: ")
    assert (part in err, err.count("\n")) == (True, 1)


def test_a_link_to_nothing_is_told_before_anything_else_is_done(refused, data):
    tampered(data, "UPDATE office SET place = 'nowhere' WHERE code = '101'")
    code, line = refused("check")
    assert (code, line.startswith(f"the database {data} is damaged")) == (3, True)


def test_checking_changes_nothing(answer, data):
    before = data.read_bytes()
    answer("check")
    assert data.read_bytes() == before


def test_a_backup_is_made_checked_and_restored_and_the_present_state_is_kept(
    answer, run, data, tmp_path, draft
):
    (tmp_path / "stick").mkdir()
    backup = answer("backup", "make", tmp_path / "stick")["backup"]
    told = answer("backup", "check", backup)
    assert told["counts"]["session"] == 2
    assert (told["broken_links"], len(told["head"])) == ([], 64)
    answer("minutes", "finalise", draft)
    restored = answer("backup", "restore", backup)
    assert {line["state"] for line in answer("minutes", "list")} == {"final", "draft"}
    assert answer("backup", "restore", restored["kept"])["restored"] == restored["kept"]
    assert {line["state"] for line in answer("minutes", "list")} == {"final"}
    assert answer("check")["sound"]


def test_a_restored_file_is_a_replica_of_its_own(answer, data, tmp_path):
    def replica():
        connection = dbapi2.connect(str(data))
        try:
            return connection.execute("SELECT value FROM local_setting WHERE name = 'replica'").fetchone()
        finally:
            connection.close()

    (tmp_path / "stick").mkdir()
    before, backup = replica(), answer("backup", "make", tmp_path / "stick")["backup"]
    answer("backup", "restore", backup)
    assert replica() != before


def test_a_backup_brings_a_lost_file_back(answer, data, tmp_path):
    (tmp_path / "stick").mkdir()
    backup = answer("backup", "make", tmp_path / "stick")["backup"]
    data.unlink()
    assert answer("backup", "restore", backup)["kept"] == ""
    assert len(answer("minutes", "list")) == 2


@pytest.mark.parametrize("verb", ["check", "restore"])
def test_what_is_no_backup_gets_one_line_and_replaces_nothing(refused, answer, data, tmp_path, verb):
    before = data.read_bytes()
    other = tmp_path / "other.db"
    sqlite3.connect(other).execute("CREATE TABLE t (a)").connection.close()
    for name, content in {"empty.db": b"", "text.db": b"hello" * 100}.items():
        (tmp_path / name).write_bytes(content)
    for name in ("empty.db", "text.db", "other.db", "none.db", "."):
        assert refused("backup", verb, tmp_path / name)[0] == 3
    torn = tmp_path / "torn.db"
    torn.write_bytes(before[: len(before) // 2])
    assert refused("backup", verb, torn)[0] == 1
    assert data.read_bytes() == before


@pytest.mark.parametrize("folder", ["nowhere/deeper", "file"])
def test_a_backup_folder_that_cannot_be_used_gets_one_line(refused, tmp_path, folder):
    (tmp_path / "file").write_text("x")
    assert refused("backup", "make", tmp_path / folder)[0] == 3


def test_what_changed_is_backed_up_at_the_end_and_what_did_not_is_not(answer, data):
    answer("minutes", "list")
    made = list((data.parent / "backups").glob("*.db"))
    answer("minutes", "list")
    assert list((data.parent / "backups").glob("*.db")) == made
    assert len(made) == 1
