package org.riverchief.registry.exchange.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riverchief.registry.exchange.ExchangeKind;

/** The kinds there are, by name. */
@ApplicationScoped
class ExchangeKinds {

    private final Map<String, ExchangeKind<?>> byName;

    ExchangeKinds(Instance<ExchangeKind<?>> kinds) {
        this.byName = kinds.stream().collect(Collectors.toMap(ExchangeKind::name, Function.identity()));
    }

    /**
     * Returns the kind.
     *
     * @throws org.riverchief.defaults.problem.DomainException {@code unknown-exchange-kind} when there is none
     */
    ExchangeKind<?> require(String name) {
        ExchangeKind<?> kind = byName.get(name);
        if (kind == null) {
            throw ImportProblems.unknownKind(name);
        }
        return kind;
    }
}
