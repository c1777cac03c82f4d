package org.riverchief.registry.funding;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that was allocated or spent.
 *
 * @param amountYuan negative to cancel a booking
 * @param reference number of the document
 */
record BookFund(
        @NotNull EntryKind kind,
        @NotNull @Digits(integer = 15, fraction = 2) BigDecimal amountYuan,
        @NotNull LocalDate bookedOn,
        @NotBlank @Size(max = 200) String reference) {}
