"""`claimwire schema`: the messages as JSON Schema."""

from __future__ import annotations

import orjson
import typer

from schemas import MESSAGES


def schema(name: str | None = typer.Argument(None, help="One message, such as EnrichedEvent; all of them without it.")) -> None:
    """Print the JSON Schema of a message, or of all messages by name.
    \f

    Raises `typer.BadParameter` where no message has that name.
    """
    schemas = {message.__name__: message.model_json_schema(mode="serialization") for message in MESSAGES}
    if name is not None and name not in schemas:
        raise typer.BadParameter(f"there is no message {name!r}; there are {', '.join(schemas)}")
    typer.echo(orjson.dumps(schemas[name] if name else schemas, option=orjson.OPT_INDENT_2).decode())
