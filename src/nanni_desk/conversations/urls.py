"""Addresses of files; the pages of conversations belong to the workspace."""

from django.urls import path

from nanni_desk.conversations.views import files

urlpatterns = [
    path("c/<int:number>/files/", files.attach, name="attach-file"),
    path("files/<int:number>/", files.serve, name="file"),
    path("files/<int:number>/discard/", files.discard, name="discard-file"),
]
