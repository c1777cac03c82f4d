package org.riverchief.patrol.device;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Asks for a token for a device.
 *
 * @param id made by the client
 * @param name what the chief calls the device
 */
record CreateDeviceToken(
        @NotNull UUID id,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\u0000]*")
        String name) {}
