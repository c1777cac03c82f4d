package org.riverchief.registry.exchange.job;

import java.util.Set;

/**
 * Who ordered an import, kept so that the work is done under their name and within their division.
 *
 * @param address the request came from
 */
record Requester(String subject, String name, String divisionCode, Set<String> roles, String address) {}
