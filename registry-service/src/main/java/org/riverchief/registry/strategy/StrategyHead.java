package org.riverchief.registry.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A head that problems or tasks are sorted under. */
@Entity
@IdClass(StrategyHead.Key.class)
class StrategyHead extends PanacheEntityBase {

    /** Kind and code together. */
    record Key(String kind, String code) implements Serializable {}

    @Id
    public String kind;

    @Id
    public String code;

    public String name;

    public int position;

    public String source;

    public @Nullable Integer sourceYear;

    protected StrategyHead() {}

    static List<StrategyHead> findAllOrdered() {
        return list("order by kind, position, code");
    }

    static Set<String> codes(String kind) {
        return StrategyHead.<StrategyHead>list("kind = ?1", kind).stream()
                .map(head -> head.code)
                .collect(Collectors.toSet());
    }
}
