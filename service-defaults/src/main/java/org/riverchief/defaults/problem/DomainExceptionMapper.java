package org.riverchief.defaults.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** Turns refusals of the domain into problem details. */
@Provider
class DomainExceptionMapper extends ExceptionMapperBase<DomainException> {

    @Override
    protected HttpProblem toProblem(DomainException exception) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(ProblemTypes.type(exception.code()))
                .withStatus(exception.kind().status())
                .withTitle(exception.kind().title())
                .withDetail(exception.getMessage());
        exception.members().forEach(problem::with);
        return problem.build();
    }
}
