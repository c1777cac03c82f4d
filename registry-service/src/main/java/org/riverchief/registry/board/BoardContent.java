package org.riverchief.registry.board;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.rule.BoardField;

/**
 * What a board says, but for the chiefs, who are those in office. A draft may lack anything.
 *
 * @param supervisionPhone an office's phone
 * @param start where the stretch begins, in words
 * @param map whether the printed board carries the sketch map
 */
public record BoardContent(
        @Nullable @Size(max = 2000) String duties,
        @Nullable @Size(max = 2000) String overview,
        @Nullable @Size(max = 2000) String goals,
        @Nullable @Size(max = 30) String supervisionPhone,
        @Nullable @Size(max = 200) String start,
        @Nullable @Size(max = 200) String end,

        @Nullable @DecimalMin("0") @Digits(integer = 5, fraction = 3)
        BigDecimal lengthKm,

        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> forbiddenActs,
        @Nullable @Size(max = 200) String issuer,
        @Nullable LocalDate issuedOn,
        boolean map) {

    /** Returns which of the fields asked for are not filled in. */
    List<BoardField> missing(Collection<BoardField> asked, List<BoardChief> chiefs) {
        return asked.stream()
                .filter(field -> field == BoardField.CHIEFS ? chiefs.isEmpty() : !has(field))
                .sorted()
                .toList();
    }

    private boolean has(BoardField field) {
        return switch (field) {
            case DUTIES -> filled(duties);
            case OVERVIEW -> filled(overview);
            case GOALS -> filled(goals);
            case SUPERVISION_PHONE -> filled(supervisionPhone);
            case START -> filled(start);
            case END -> filled(end);
            case LENGTH -> lengthKm != null;
            case FORBIDDEN_ACTS ->
                !Objects.requireNonNullElse(forbiddenActs, List.of()).isEmpty();
            case ISSUER -> filled(issuer);
            case MAP -> map;
            case CHIEFS -> true;
        };
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
