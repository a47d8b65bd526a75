"""Addresses of version 1 of the API."""

from django.urls import path

from nanni_desk.api.views import cases, refunds, v1

urlpatterns = [
    path("promises", v1.promises, name="api-promises"),
    path("messages", v1.messages, name="api-messages"),
    path("conversations/<int:number>", v1.conversation, name="api-conversation"),
    path("cases", cases.cases, name="api-cases"),
    path("cases/<int:number>", cases.case, name="api-case"),
    path("refunds", refunds.refunds, name="api-refunds"),
    path("refunds/<int:number>", refunds.refund, name="api-refund"),
    path("feedback", cases.feedback, name="api-feedback"),
    path("files/<int:number>", v1.file, name="api-file"),
    path("events", v1.events, name="api-events"),
    path("openapi.json", v1.openapi, name="api-openapi"),
    path("<path:rest>", v1.nothing, name="api-nothing"),
]
