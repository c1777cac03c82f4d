package org.riverchief.notification.watch;

import java.util.UUID;

/** Names a case of another service. */
public record CaseKey(CaseType type, UUID id) {}
