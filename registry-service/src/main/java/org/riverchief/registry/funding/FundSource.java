package org.riverchief.registry.funding;

/** Who gives the money. */
public enum FundSource {
    CENTRAL,
    PROVINCIAL,
    CITY,
    COUNTY,
    TOWN,
    SOCIAL
}
