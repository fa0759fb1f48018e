"""The functions of stet.h, called by ctypes. ctypes gives the interpreter lock up meanwhile."""
import ctypes
import os
import pathlib

_Bytes = ctypes.POINTER(ctypes.c_uint8)
_Size = ctypes.c_size_t
_OK = 0


class Trouble(ValueError):
    """Settings or a story that can't be used; the message says why and what to do."""


def _load() -> ctypes.CDLL:
    path = os.environ.get("STET_LIBRARY") or str(pathlib.Path(__file__).with_name("libstet.so"))
    library = ctypes.CDLL(path)
    out, size = ctypes.POINTER(_Bytes), ctypes.POINTER(_Size)
    handle = ctypes.c_void_p
    library.stet_version.restype = ctypes.c_char_p
    library.stet_open.argtypes = [ctypes.c_char_p, _Size, ctypes.POINTER(handle), out, size]
    library.stet_close.argtypes = [handle]
    library.stet_close.restype = None
    library.stet_review.argtypes = [handle, ctypes.c_char_p, _Size, out, size, out, size]
    library.stet_names.argtypes = [
        handle, ctypes.POINTER(ctypes.c_char_p), size, _Size, ctypes.c_uint32, out, size]
    library.stet_free.argtypes = [_Bytes]
    library.stet_free.restype = None
    return library


_library = _load()


def version() -> str:
    return _library.stet_version().decode("ascii")


class _Output:
    """A text that the library writes; taken once, then given back."""

    def __init__(self) -> None:
        self._bytes, self._length = _Bytes(), _Size()

    def arguments(self):
        return ctypes.byref(self._bytes), ctypes.byref(self._length)

    def take(self) -> bytes:
        try:
            return ctypes.string_at(self._bytes, self._length.value) if self._bytes else b""
        finally:
            _library.stet_free(self._bytes)
            self._bytes = _Bytes()


class Handle:
    """An engine of the library; any number of threads may use it."""

    def __init__(self, settings: str) -> None:
        lines, trouble = settings.encode("utf-8"), _Output()
        self._engine = ctypes.c_void_p()
        status = _library.stet_open(
            lines, len(lines), ctypes.byref(self._engine), *trouble.arguments())
        message = trouble.take()
        if status != _OK:
            raise Trouble(message.decode("utf-8"))

    def __del__(self) -> None:
        if getattr(self, "_engine", None):
            _library.stet_close(self._engine)

    def review(self, story: bytes, *, cleaned: bool, report: bool) -> "tuple[bytes, bytes]":
        """The cleaned story and the report; what is not wanted is empty."""
        clean, written = _Output(), _Output()
        nothing = (None, None)
        status = _library.stet_review(
            self._engine, story, len(story),
            *(clean.arguments() if cleaned else nothing),
            *(written.arguments() if report else nothing))
        texts = clean.take(), written.take()
        if status != _OK:
            raise Trouble((texts[1] or texts[0]).decode("utf-8"))
        return texts

    def names(
            self, texts: "list[bytes]", *, of_partials: bool = False, as_partial: bool = False
    ) -> bytes:
        """A report on the names of stories or partials, or a partial."""
        pointers = (ctypes.c_char_p * len(texts))(*texts)
        lengths = (_Size * len(texts))(*map(len, texts))
        report = _Output()
        status = _library.stet_names(
            self._engine, pointers, lengths, len(texts), of_partials | as_partial << 1,
            *report.arguments())
        text = report.take()
        if status != _OK:
            raise Trouble(text.decode("utf-8"))
        return text
