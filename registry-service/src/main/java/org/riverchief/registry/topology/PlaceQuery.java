package org.riverchief.registry.topology;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The query parameters that name a place on the water and a day; today when absent. */
@SuppressWarnings("NullAway.Init") // JAX-RS sets the fields, validation holds them to it
class PlaceQuery {

    @QueryParam("waterBody")
    @NotNull
    public UUID waterBody;

    @QueryParam("km")
    @NotNull
    @DecimalMin("0")
    public BigDecimal km;

    @QueryParam("at")
    public @Nullable LocalDate at;

    Place place() {
        return new Place(waterBody, km);
    }
}
