package org.riverchief.patrol.open311;

import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.contact.Contact;
import org.riverchief.patrol.publicreport.GivenPlace;
import org.riverchief.patrol.track.Crs;

/** The fields of a request, as the specification names them. */
record RequestForm(MultivaluedMap<String, String> fields) {

    private static final int LONGEST_DESCRIPTION = 4000;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Returns a field's value; an empty one is like none. */
    @Nullable
    String get(String name) {
        String value = fields.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Returns the text, with the address of the medium: nobody fetches what a stranger names. */
    String description() {
        String text = get("description");
        String media = get("media_url");
        if (text == null && media == null) {
            throw Open311Failure.invalid("description was not provided");
        }
        if (text != null && text.length() > LONGEST_DESCRIPTION) {
            throw Open311Failure.invalid("description is limited to 4,000 characters");
        }
        String whole = (text == null ? "" : text) + (media == null ? "" : "\n附件链接:" + media);
        return whole.replace("\u0000", "").strip();
    }

    /** Returns the place, or nothing when only an address_id was given. */
    @Nullable
    GivenPlace place() {
        String latitude = get("lat");
        String longitude = get("long");
        if (latitude == null || longitude == null) {
            if (latitude != null || longitude != null || get("address_id") == null) {
                throw Open311Failure.invalid("lat and long, or address_id (the id of a reach), were not provided");
            }
            return null;
        }
        return new GivenPlace(degrees("long", longitude, 180), degrees("lat", latitude, 90), Crs.WGS_84);
    }

    /** Returns the reach an address_id names; it counts only where no position was given. */
    @Nullable
    UUID reachId() {
        String address = get("address_id");
        if (address == null || get("lat") != null) {
            return null;
        }
        if (!UUID_FORM.matcher(address).matches()) {
            throw Open311Failure.notFound("address_id provided was not found");
        }
        return UUID.fromString(address);
    }

    Contact contact() {
        String first = get("first_name");
        String last = get("last_name");
        String name = last == null ? first : last + (first == null ? "" : " " + first);
        return new Contact(cut(name, 60), cut(get("phone"), 30), cut(get("email"), 120));
    }

    /** Returns an id that is the same for the same request of the same sender on the same day. */
    UUID id(UUID keyId, LocalDate day) {
        TreeMap<String, Object> sorted = new TreeMap<>(fields);
        sorted.remove("api_key");
        return UUID.nameUUIDFromBytes((keyId + "\n" + day + "\n" + sorted).getBytes(StandardCharsets.UTF_8));
    }

    private static double degrees(String name, String text, double most) {
        try {
            double degrees = Double.parseDouble(text);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            throw Open311Failure.invalid(name + " must be a number of degrees");
        }
        throw Open311Failure.invalid("%s must be between -%.0f and %.0f degrees".formatted(name, most, most));
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
