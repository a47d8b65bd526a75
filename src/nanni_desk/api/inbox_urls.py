"""Addresses of the owner's pages of inboxes."""

from django.urls import path

from nanni_desk.api.views import inboxes

urlpatterns = [
    path("inboxes/", inboxes.inboxes, name="inboxes"),
    path("inboxes/new/<str:kind>/", inboxes.new, name="inbox-new"),
    path("inboxes/<int:number>/", inboxes.inbox, name="inbox"),
    path("inboxes/<int:number>/secret/", inboxes.secret, name="inbox-secret"),
    path("inboxes/<int:number>/tokens/", inboxes.token, name="token-new"),
    path("inboxes/tokens/<int:number>/revoke/", inboxes.revoke, name="token-revoke"),
]
