"""``neuroflare web``: the page in a browser."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

__all__ = ["command"]


def command(
    host: Annotated[
        str, typer.Option(help="Where to listen; this machine alone when left out.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")] = 8765,
    no_open: Annotated[bool, typer.Option("--no-open", help="Do not open a browser.")] = False,
) -> None:
    """Start the page and open it in a browser; Ctrl-C ends it.

    Example: neuroflare web
    """
    import errno
    import socket
    import threading
    import webbrowser

    import uvicorn

    from neuroflare.cli._language import t
    from neuroflare.cli._wrong_words import wrong_option
    from neuroflare.errors import UsageError
    from neuroflare.message import Message
    from neuroflare.web.app import STATIC, create_app

    if not (STATIC / "index.html").is_file():
        raise UsageError("page-not-built", "the page is not built; run make page, which needs Node and npm")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise UsageError(
                "port-taken", "--port is {port}, and something listens there already; give another", port=port
            ) from None
        why = error.strerror or Message("no-address", "it is no address of this machine")
        raise wrong_option("--host", host, why) from None
    listener.listen()
    name = f"[{host}]" if ":" in host else host
    url = f"http://{name}:{listener.getsockname()[1]}/"
    typer.echo(url)
    print(t("ctrl-c", "Ctrl-C ends it."), file=sys.stderr)
    if host not in ("127.0.0.1", "localhost", "::1"):
        print(t("open-to-all", "Everybody who can reach this machine can open the page."), file=sys.stderr)
    if not no_open:
        threading.Timer(0.3, webbrowser.open, (url,)).start()
    config = uvicorn.Config(create_app(host=host), log_level="warning", access_log=False, server_header=False)
    uvicorn.Server(config).run(sockets=[listener])
