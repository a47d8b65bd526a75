"""Addresses of refunds."""

from django.urls import path

from nanni_desk.refunds.views import acting, ledger, pages

urlpatterns = [
    path("refunds/", pages.refunds, name="refunds"),
    path("refunds/list/", pages.refunds_part, name="refunds-list"),
    path("refunds/ledger/", ledger.book, name="money"),
    path("refunds/ledger/export/", ledger.export, name="money-export"),
    path("refunds/payouts/import/", ledger.take_in, name="payouts-import"),
    path("refunds/payouts/<int:number>/confirm/", ledger.confirm, name="payout-confirm"),
    path("refunds/<int:number>/", pages.refund, name="refund"),
    path("refunds/<int:number>/body/", pages.refund_part, name="refund-body"),
    path("refunds/<int:number>/do/<slug:action>/", acting.act, name="refund-act"),
    path("c/<int:number>/refunds/", pages.notice, name="refund-notice"),
    path("c/<int:number>/refunds/new/", acting.begin, name="refund-new"),
]
