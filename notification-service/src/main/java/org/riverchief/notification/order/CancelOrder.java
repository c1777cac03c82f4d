package org.riverchief.notification.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an order is taken back. */
record CancelOrder(@NotBlank @Size(max = 500) String reason) {}
