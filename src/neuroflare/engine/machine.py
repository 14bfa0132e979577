"""From IR text to callable machine code, through LLVM in this process, with a cache of object code."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, Literal

from neuroflare.engine.cache import ObjectCache, key_of

__all__ = ["Machine", "processor", "text_constant", "widest_lanes"]

_building = threading.Lock()


@lru_cache(maxsize=1)
def _llvm() -> Any:
    """The binding, with the processor's own code generator ready."""
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm


@lru_cache(maxsize=1)
def processor() -> tuple[str, str]:
    """Name and features of this processor."""
    llvm = _llvm()
    return llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()


def widest_lanes() -> int:
    """People side by side that fit one register: 8 where the processor has AVX-512, else 4."""
    return 8 if "+avx512f" in processor()[1].split(",") else 4


def _few_passes(llvm: Any) -> Any:
    """Variables into registers, and nothing computed twice.

    The driver takes 0.1 s with these, 0.7 s with the usual ones, and is as fast.
    """
    manager = llvm.create_new_module_pass_manager()
    manager.add_sroa_pass()
    manager.add_simplify_cfg_pass()
    manager.add_instruction_combine_pass()
    manager.add_new_gvn_pass()
    manager.add_dead_store_elimination_pass()
    manager.add_simplify_cfg_pass()
    return manager


def text_constant(name: str, text: str) -> str:
    """IR of a text that travels with the code."""
    data = text.encode() + b"\0"
    written = "".join(f"\\{byte:02X}" for byte in data)
    return f'@{name} = constant [{len(data)} x i8] c"{written}"'


class Machine:
    """The machine code of some IR, kept alive as long as this object.

    Parameters
    ----------
    ir
        LLVM IR text, or a function that writes it.
    origin
        All that the text depends on, if a function writes it: found in the cache, it need not be written.
    cache
        Where object code is kept; None for nowhere.
    passes
        ``none`` for straight-line code, which is written as it should stay; ``few`` for code with variables
        and branches; ``usual`` for all that the compiler has.
    """

    def __init__(
        self,
        ir: str | Callable[[], str],
        cache: ObjectCache | None = None,
        *,
        origin: str = "",
        passes: Literal["none", "few", "usual"] = "none",
    ) -> None:
        llvm = _llvm()
        name, features = processor()
        # A higher level of code generation takes twice as long and gives code of the same speed.
        target = llvm.Target.from_default_triple().create_target_machine(
            cpu=name, features=features, opt=1, jit=True
        )
        decided = ir if isinstance(ir, str) else origin
        key = key_of(decided, ".".join(map(str, llvm.llvm_version_info)), name, features)
        found = cache.get(key) if cache else None
        text = ir if isinstance(ir, str) else ir() if found is None else ""
        with _building:
            if found is None:
                module = llvm.parse_assembly(text)
                module.verify()
                if passes != "none":
                    builder = llvm.create_pass_builder(target, llvm.create_pipeline_tuning_options(2))
                    manager = builder.getModulePassManager() if passes == "usual" else _few_passes(llvm)
                    manager.run(module, builder)
                found = target.emit_object(module)
                if cache:
                    cache.put(key, found)
            empty = llvm.parse_assembly("")
            self._engine = llvm.create_mcjit_compiler(empty, target)
            self._engine.add_object_file(llvm.object_file.ObjectFileRef.from_data(found))
            self._engine.finalize_object()

    def address(self, name: str) -> int:
        """Address of a function."""
        return int(self._engine.get_function_address(name))

    def text(self, name: str) -> str:
        """A text that lies beside the functions; see `text_constant`."""
        return ctypes.string_at(int(self._engine.get_global_value_address(name))).decode()

    def function(self, name: str, arguments: Sequence[Any], result: Any = None) -> Any:
        """A function to call; the interpreter's lock is free while it runs."""
        function = ctypes.CFUNCTYPE(result, *arguments)(self.address(name))
        function.code = self  # type: ignore[attr-defined]  # lives as long as what points into it
        return function
