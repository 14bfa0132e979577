"""Kept object code: used when whole and mine, ignored otherwise."""

import ctypes
import os

import pytest

from neuroflare.engine import machine as machine_module
from neuroflare.engine.cache import ObjectCache, default_cache, key_of
from neuroflare.engine.machine import Machine

IR = "define i64 @f(ptr %a) {\n  ret i64 41\n}"


def call(cache, ir=IR):
    return Machine(ir, cache).function("f", [ctypes.c_void_p], ctypes.c_int64)(None)


def test_kept_and_found(tmp_path, monkeypatch):
    cache = ObjectCache(tmp_path / "deep" / "objects")
    assert call(cache) == 41
    assert len(list(cache.folder.iterdir())) == 1
    llvm = machine_module._llvm()
    monkeypatch.setattr(
        llvm, "parse_assembly", lambda text, real=llvm.parse_assembly: real("") if text == "" else 1 / 0
    )
    assert call(cache) == 41


@pytest.mark.parametrize("damage", [b"", b"x" * 40, None])
def test_a_damaged_entry_is_ignored_and_replaced(tmp_path, damage):
    cache = ObjectCache(tmp_path / "c")
    call(cache)
    (entry,) = cache.folder.iterdir()
    whole = entry.read_bytes()
    entry.write_bytes(damage if damage is not None else whole[:-1] + bytes([whole[-1] ^ 1]))
    assert cache.get(entry.name) is None
    assert call(cache) == 41
    assert entry.read_bytes() == whole


def test_an_entry_under_another_key_is_ignored(tmp_path):
    cache = ObjectCache(tmp_path / "c")
    cache.put("one", b"body")
    (cache.folder / "two").write_bytes((cache.folder / "one").read_bytes())
    assert cache.get("one") == b"body"
    assert cache.get("two") is None


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="no owners here")
def test_what_others_could_have_written_is_ignored(tmp_path):
    cache = ObjectCache(tmp_path / "c")
    cache.put("one", b"body")
    assert cache.folder.stat().st_mode & 0o777 == 0o700
    (cache.folder / "one").chmod(0o666)
    assert cache.get("one") is None
    (cache.folder / "one").chmod(0o600)
    cache.folder.chmod(0o777)
    assert cache.get("one") is None
    (tmp_path / "link").symlink_to(cache.folder)
    assert ObjectCache(tmp_path / "link").get("one") is None


def test_a_folder_that_cannot_be_made_does_no_harm(tmp_path):
    (tmp_path / "file").write_text("in the way")
    assert call(ObjectCache(tmp_path / "file" / "c")) == 41


def test_keys_tell_parts_apart():
    assert len({key_of("ab", "c"), key_of("a", "bc"), key_of("abc")}) == 3


def test_the_folder_can_be_chosen_or_switched_off(tmp_path, monkeypatch):
    monkeypatch.setenv("NEUROFLARE_CACHE", str(tmp_path))
    assert default_cache().folder == tmp_path
    monkeypatch.setenv("NEUROFLARE_CACHE", "")
    assert default_cache() is None
    monkeypatch.delenv("NEUROFLARE_CACHE")
    assert default_cache().folder.name == "objects"
