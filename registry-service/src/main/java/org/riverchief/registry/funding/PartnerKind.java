package org.riverchief.registry.funding;

/** What kind of partner social capital comes from. */
enum PartnerKind {
    PPP,
    ENTERPRISE,
    NGO,
    CLAN,
    VOLUNTEER,
    OTHER
}
