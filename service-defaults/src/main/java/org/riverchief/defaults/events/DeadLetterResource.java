package org.riverchief.defaults.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.Roles;

/** Events this service could not handle, for operators: look at them, mend the cause, replay. */
@Path("/dead-letters")
class DeadLetterResource {

    private final DeadLetters letters;
    private final Caller caller;

    DeadLetterResource(DeadLetters letters, Caller caller) {
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    public Page<DeadLetter> list(@Valid @BeanParam PageRequest page) {
        long from =
                page.cursor(1).map(values -> offset("0-" + values.get(0)) + 1).orElse(0L);
        return Page.of(
                letters.list(from, page.limit + 1),
                page.limit,
                letter -> Cursor.encode(letter.id().substring(2)));
    }

    /** Sends the event to its topic again. */
    @POST
    @Path("/{id}/replay")
    @RolesAllowed(Roles.ADMIN)
    public DeadLetter replay(String id) {
        return letters.replay(offset(id), caller.subject());
    }

    private static long offset(String id) {
        if (!id.matches("0-\\d{1,18}")) {
            throw new DomainException(Kind.NOT_FOUND, "not-found", "A dead letter's id is its partition and offset");
        }
        return Long.parseLong(id.substring(2));
    }
}
