"""What stands between the network and the page: who may ask, how much, and what a browser may do with it."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["HEADERS", "LARGEST_BODY", "Guard", "refusal"]

LARGEST_BODY = 32_768
"""Bytes of a request; the largest that the page makes is under 4 kB."""

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
        "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
"""Sent with everything."""

_HERE = frozenset({"localhost", "127.0.0.1", "[::1]", "::1"})


def refusal(status: int, error: str, hint: str) -> JSONResponse:
    """Say no in the form that every error of the server has."""
    return JSONResponse({"error": error, "hint": hint}, status, {"Cache-Control": "no-store"})


class Guard:
    """Refuses foreign hosts and large bodies, and adds the headers.

    Parameters
    ----------
    app
        What is behind it.
    host
        Where the server listens. On loopback only names of this machine are answered, so that no other site
        can reach the server under a name of its own.
    """

    def __init__(self, app: ASGIApp, host: str = "127.0.0.1") -> None:
        self.app = app
        self.local = host in _HERE

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [
                    *message["headers"],
                    *(
                        (name.lower().encode(), value.encode())
                        for name, value in HEADERS.items()
                        if name.lower().encode() not in own
                    ),
                ]
            await send(message)

        headers = {
            name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]
        }
        no = self._refused(scope, headers)
        if no is not None:
            await no(scope, receive, with_headers)
            return
        if scope["method"] in ("GET", "HEAD", "DELETE"):
            await self.app(scope, receive, with_headers)
            return
        body = await _body(receive)
        if body is None:
            await refusal(413, f"the request has more than {LARGEST_BODY} bytes", "send less at a time")(
                scope, receive, with_headers
            )
            return
        sent = False

        async def replay() -> Message:
            nonlocal sent
            if sent:
                return await receive()
            sent = True
            return {"type": "http.request", "body": body, "more_body": False}

        await self.app(scope, replay, with_headers)

    def _refused(self, scope: Scope, headers: Mapping[str, str]) -> JSONResponse | None:
        host = headers.get("host", "")
        name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
        if self.local and name not in _HERE:
            return refusal(
                421, "this server answers this machine only", "open the address that neuroflare web prints"
            )
        origin = headers.get("origin")
        if origin is not None and origin.split("://", 1)[-1] != host:
            return refusal(
                403, "another site may not ask this server", "open the address that neuroflare web prints"
            )
        if (
            scope["method"] == "POST"
            and headers.get("content-type", "").split(";")[0].strip() != "application/json"
        ):
            return refusal(415, "the request is not JSON", "send it with Content-Type: application/json")
        length = headers.get("content-length", "0")
        if not length.isdigit() or int(length) > LARGEST_BODY:
            return refusal(413, f"the request has more than {LARGEST_BODY} bytes", "send less at a time")
        return None


async def _body(receive: Receive) -> bytes | None:
    """Read a whole body; None when it is too large."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return b"".join(parts)
        part = message.get("body", b"")
        size += len(part)
        if size > LARGEST_BODY:
            return None
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)
