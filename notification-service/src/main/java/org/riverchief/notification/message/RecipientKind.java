package org.riverchief.notification.message;

/** Who a message can be for. */
enum RecipientKind {
    CHIEF,
    DEPARTMENT,
    OFFICE
}
