"""Stops an upload that is larger than a file may be, before it fills the disk."""

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, SkipFile


class Quota(FileUploadHandler):
    """Lets a file through as far as ``settings.FILE_BYTES``; a larger one does not arrive at all.

    Stands before the handlers that keep what arrives.
    """

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Pass a piece on.

        Raises:
            SkipFile: the file has grown too large.
        """
        if start + len(raw_data) > settings.FILE_BYTES:
            raise SkipFile
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Leave the keeping to the next handler."""
