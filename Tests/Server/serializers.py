"""How schemathesis writes the bodies whose types it does not know: they are text."""
import schemathesis


@schemathesis.serializer("application/x-ndjson", "text/csv", "text/vtt", "application/x-subrip")
def text(context, value):
    return value if isinstance(value, bytes) else str(value).encode("utf8", "surrogatepass")
