"""Kept object code: used when whole and mine, ignored otherwise."""

import ctypes
import os

import numpy as np
import pytest

from neuroflare.engine import kept_system, kernel, kernel_code
from neuroflare.engine import machine as machine_module
from neuroflare.engine.cache import ObjectCache, default_cache, key_of
from neuroflare.engine.isolate import isolate
from neuroflare.engine.kept_system import read_kept
from neuroflare.engine.kernel import Kernel
from neuroflare.engine.kernel_code import kernel_origin, write_kernel
from neuroflare.engine.machine import Machine
from neuroflare.engine.output_code import outputs_origin
from neuroflare.engine.ramps import with_ramps
from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.schedule import Schedule
from tests.engine.conftest import antimony_model

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


def text_of(**changes):
    """SBML of a drug that decays, with some numbers of it changed."""
    numbers = {"loss": 2.0, "share": 0.25} | changes
    given = "".join(f"{name} = {value};" for name, value in numbers.items())
    return antimony_model(f"drug = 1; drug' = -loss * drug; {given} half := share * drug;").sbml


def kernel_of(sbml, cache):
    return Kernel(isolate(read_kept(sbml, {}, cache)), cache=cache)


def course(kernel):
    return kernel.run({}, Schedule(), ["drug", "half"], [0.0, 0.5, 1.0]).values


def forbidden(*args, **kwargs):
    raise AssertionError("this need not be done again")


def test_what_was_compiled_is_neither_read_nor_written_again(tmp_path, monkeypatch):
    cache = ObjectCache(tmp_path)
    first = course(kernel_of(text_of(), cache))
    for module, name in (
        (kept_system, "read_sbml"), (kernel, "write_kernel"), (kernel, "write_outputs"),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, forbidden)
    again = kernel_of(text_of(), cache)
    assert course(again).tobytes() == first.tobytes()
    assert again.code.flops["step"] > 0
    assert again.code.layout.sizes["y"] == 1


def test_another_number_in_the_model_needs_no_other_code(tmp_path, monkeypatch):
    cache = ObjectCache(tmp_path)
    slow = course(kernel_of(text_of(), cache))
    monkeypatch.setattr(kernel, "write_kernel", forbidden)
    fast = course(kernel_of(text_of(loss=4.0), cache))
    np.testing.assert_allclose(slow[0, -1], [np.exp(-2), 0.25 * np.exp(-2)], rtol=1e-6)
    np.testing.assert_allclose(fast[0, -1], [np.exp(-4), 0.25 * np.exp(-4)], rtol=1e-6)


def test_what_decides_the_code_is_in_its_key(monkeypatch):
    system = isolate(read_sbml(text_of()))
    other = isolate(read_sbml(text_of().replace("times", "divide")))
    origins = [kernel_origin(system, 4), kernel_origin(system, 8), kernel_origin(other, 4)]
    origins += [kernel_origin(with_ramps(system, ["loss"]), 4)]
    monkeypatch.setattr(kernel_code, "engine_digest", lambda: "another engine")
    origins += [kernel_origin(system, 4)]
    assert len(set(origins)) == 5
    layout = write_kernel(system, 4).facts.layout
    outputs = [outputs_origin(system, layout, names, 4) for names in (["drug"], ["half"], ["drug", "half"])]
    outputs += [outputs_origin(other, layout, ["drug"], 4), outputs_origin(system, layout, ["drug"], 8)]
    assert len(set(outputs)) == 5


def test_keys_tell_parts_apart():
    assert len({key_of("ab", "c"), key_of("a", "bc"), key_of("abc")}) == 3


def test_the_folder_can_be_chosen_or_switched_off(tmp_path, monkeypatch):
    monkeypatch.setenv("NEUROFLARE_CACHE", str(tmp_path))
    assert default_cache().folder == tmp_path
    monkeypatch.setenv("NEUROFLARE_CACHE", "")
    assert default_cache() is None
    monkeypatch.delenv("NEUROFLARE_CACHE")
    assert default_cache().folder.name == "objects"
