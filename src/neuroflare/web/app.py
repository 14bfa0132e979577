"""The server behind the page: a few questions under ``/api/v1``, and the built page beside them."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Thread
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from neuroflare import __version__
from neuroflare.errors import NeuroflareError, UsageError
from neuroflare.insight.cast import NAMED
from neuroflare.insight.ill_people import NobodyIll
from neuroflare.language import ENGLISH, LANGUAGES
from neuroflare.web.asks import LoopAsk, RunAsk, TestAsk, TreatmentAsk
from neuroflare.web.glossary import explained, words
from neuroflare.web.guard import Guard, refusal
from neuroflare.web.kept import DRAWS, PEOPLE, SEED, Kept
from neuroflare.web.lives import events_of
from neuroflare.web.loop import link_map
from neuroflare.web.menu import MENU
from neuroflare.web.named import TRAITS
from neuroflare.web.runs import Busy, Run, Runs
from neuroflare.web.schema import openapi
from neuroflare.web.sure import TREATMENTS, run_sure, scorecard
from neuroflare.web.testing import study_file
from neuroflare.web.treating import design_file, treatment_menu

__all__ = ["STATIC", "create_app"]

STATIC = Path(__file__).resolve().parent / "static"
"""Where the built page is."""

_log = logging.getLogger("neuroflare.web")
_RUN: TypeAdapter[Any] = TypeAdapter(RunAsk)
Handler = Callable[[Request], Awaitable[Response]]


def create_app(*, host: str = "127.0.0.1", kept: Kept | None = None, warm: bool = True) -> Starlette:
    """Make the server.

    Parameters
    ----------
    host
        Where it is going to listen; on loopback it answers no other name.
    kept
        Model and people, if they are there already.
    warm
        Whether the machine code is made at once, so that the first move of a slider finds it.

    Returns
    -------
    Starlette
        An ASGI application.

    Examples
    --------
    >>> app = create_app(warm=False)
    >>> [route.path for route in app.routes][0]
    '/api/v1/about'
    """
    kept = kept or Kept()
    runs = Runs(kept)

    @asynccontextmanager
    async def life(_: Starlette) -> AsyncIterator[None]:
        if warm:
            Thread(target=warm_up, args=(kept,), daemon=True).start()
        yield
        runs.close()

    pages = [Mount("/", _page())] if (STATIC / "index.html").is_file() else [Route("/", _not_built)]
    return Starlette(
        routes=[*_routes(kept, runs), *pages],
        lifespan=life,
        middleware=[
            Middleware(Guard, host=host),
            Middleware(GZipMiddleware, minimum_size=2000, compresslevel=4),
        ],
        exception_handlers={
            HTTPException: _http_error,
            NeuroflareError: _known_error,
            ValidationError: _invalid,
            Exception: _unknown_error,
        },
    )


def warm_up(kept: Kept) -> None:
    """Make machine code, people at rest and one first answer of each test."""
    from neuroflare.web.testing import run_test

    for test in MENU:
        run_test(kept, TestAsk(test=test, quick=True))


def _routes(kept: Kept, runs: Runs) -> list[Route]:
    known: dict[str, bytes] = {}

    def fixed(name: str, make: Callable[[], Any]) -> Response:
        """What is the same as long as the server runs is made once."""
        if name not in known:
            known[name] = json.dumps(make(), allow_nan=False, ensure_ascii=False).encode()
        return _json(known[name])

    async def about(_: Request) -> Response:
        card = scorecard()
        return JSONResponse(
            {
                "version": __version__,
                "model_hash": kept.model.hash,
                "numbers": "prior" if kept.posterior is None else "posterior",
                "people": PEOPLE * DRAWS,
                "seed": SEED,
                "scorecard_model_hash": card["model_hash"],
                "claims": len(kept.ledger),
            }
        )

    async def tests(_: Request) -> Response:
        return JSONResponse(
            [
                {
                    "test": name,
                    "knobs": [vars(knob) for knob in offer.knobs],
                    "sites": list(offer.sites),
                    "sheet": offer.sheet is not None,
                    "readouts": [row.readout for row in offer.rows],
                    "thresholds": [readout for readout, _, _ in offer.thresholds],
                }
                for name, offer in MENU.items()
            ]
        )

    async def test(request: Request) -> Response:
        return _json(await runs.answer(await _asked(request, TestAsk), request.is_disconnected))

    async def loop(request: Request) -> Response:
        return _json(await runs.answer(await _asked(request, LoopAsk), request.is_disconnected))

    async def study(request: Request) -> Response:
        return JSONResponse(study_file(await _asked(request, TestAsk)))

    async def treatments(_: Request) -> Response:
        return fixed("treatments", treatment_menu)

    async def design(request: Request) -> Response:
        return JSONResponse(design_file(await _asked(request, TreatmentAsk)))

    async def people(_: Request) -> Response:
        parameters = kept.model.parameters
        return JSONResponse(
            {
                "people": [
                    {
                        "name": name,
                        "group": who.group,
                        "days": who.years * 365.25,
                        "events": events_of(who.life),
                    }
                    for name, who in NAMED.items()
                ],
                "traits": [
                    {"trait": name.replace("_", "-"), "meaning": parameters[name].meaning} for name in TRAITS
                ],
            }
        )

    async def begin(request: Request) -> Response:
        run = runs.start(await _asked(request, None))
        return JSONResponse({"run": run.id}, 202)

    async def told(request: Request) -> Response:
        run = _found(runs, request)
        return StreamingResponse(_events(runs, run), media_type="text/event-stream")

    async def stop(request: Request) -> Response:
        runs.stopped(_found(runs, request))
        return Response(status_code=204)

    async def picture(_: Request) -> Response:
        return fixed("loop", lambda: link_map(kept))

    async def glossary(_: Request) -> Response:
        return fixed("words", lambda: words(kept))

    async def word(request: Request) -> Response:
        code = request.query_params.get("lang", ENGLISH.code)
        if code not in LANGUAGES:
            return refusal(400, f"lang is {code[:20]!r}", f"the languages are {', '.join(LANGUAGES)}")
        return JSONResponse(explained(kept, request.path_params["term"][:80], code))

    async def sure(request: Request) -> Response:
        about = ("all", TREATMENTS, *MENU, *dict.fromkeys(who.group for who in NAMED.values()))
        asked = request.path_params["about"]
        if asked not in about:
            raise UsageError(f"about is {asked[:40]!r}; there is {', '.join(about)}")
        return fixed(f"sure/{asked}", lambda: run_sure(kept, asked))

    async def schema(_: Request) -> Response:
        return fixed("openapi", openapi)

    def at(path: str, handler: Handler, method: str = "GET") -> Route:
        return Route(f"/api/v1/{path}", handler, methods=[method])

    return [
        at("about", about),
        at("openapi.json", schema),
        at("tests", tests),
        at("tests", test, "POST"),
        at("tests/study", study, "POST"),
        at("treatments", treatments),
        at("treatments/design", design, "POST"),
        at("loop", picture),
        at("loop", loop, "POST"),
        at("people", people),
        at("runs", begin, "POST"),
        at("runs/{run}", told),
        at("runs/{run}", stop, "DELETE"),
        at("words", glossary),
        at("words/{term}", word),
        at("sure/{about}", sure),
    ]


async def _asked(request: Request, kind: type[BaseModel] | None) -> Any:
    """Read and check a request."""
    body = await request.body()
    if kind is None:
        return _RUN.validate_json(body)
    return kind.model_validate_json(body)


def _json(body: bytes) -> Response:
    return Response(body, media_type="application/json")


def _found(runs: Runs, request: Request) -> Run:
    run = runs.find(request.path_params["run"])
    if run is None:
        raise HTTPException(404, "there is no such run; it was never begun, or ended long ago")
    return run


async def _events(runs: Runs, run: Run) -> AsyncIterator[str]:
    """Write what happens to a run as server-sent events; when nobody listens any more, it is stopped."""
    run.waiting += 1
    try:
        async for share in runs.told(run):
            yield f"event: progress\ndata: {share:.3f}\n\n"
    finally:
        runs.left(run)
    if run.error is None:
        assert run.body is not None  # done without an error
        yield f"event: done\ndata: {run.body.decode()}\n\n"
        return
    known = isinstance(run.error, NeuroflareError)
    if not known:
        _log.error("a simulation failed", exc_info=run.error)
    told = {
        "error": str(run.error) if known else "the simulation failed",
        "hint": "change what is asked for",
        "status": 404 if isinstance(run.error, NobodyIll) else 422 if known else 500,
    }
    yield f"event: failed\ndata: {json.dumps(told)}\n\n"


def _page() -> StaticFiles:
    return StaticFiles(directory=STATIC, html=True)


async def _not_built(_: Request) -> Response:
    return refusal(503, "the page is not built", "run make page, which needs Node and npm")


async def _http_error(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # what it is registered for
    hints = {404: "the addresses are in /api/v1/openapi.json", 405: "the methods are in /api/v1/openapi.json"}
    return refusal(
        error.status_code, str(error.detail), hints.get(error.status_code, "see /api/v1/openapi.json")
    )


async def _known_error(_: Request, error: Exception) -> Response:
    if isinstance(error, Busy):
        return refusal(429, str(error), "the page asks again by itself")
    message, hint = (str(error).split("; ", 1) + [""])[:2]
    return refusal(422, message, hint or "change what is asked for")


async def _invalid(_: Request, error: Exception) -> Response:
    assert isinstance(error, ValidationError)  # what it is registered for
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    place = ".".join(str(part)[:40] for part in first["loc"]) or "the request"
    return refusal(422, f"{place}: {first['msg']}"[:300], "the form of a request is in /api/v1/openapi.json")


async def _unknown_error(_: Request, error: Exception) -> Response:
    _log.error("a request failed", exc_info=error)
    return refusal(500, "the server failed", "the terminal in which it runs says more")
