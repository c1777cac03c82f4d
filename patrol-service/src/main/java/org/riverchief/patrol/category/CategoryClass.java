package org.riverchief.patrol.category;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** How another list names a category. */
@Entity
@Immutable
@Table(name = "problem_category_class")
@IdClass(CategoryClass.Key.class)
class CategoryClass extends PanacheEntityBase {

    /** A list of kinds of problems. */
    enum Scheme {
        /** 四乱 */
        FOUR_ILLEGAL,
        /** 四个查清 */
        FOUR_CHECKS,
        /** 五清 */
        FIVE_CLEARANCES,
        /** 广州巡查七类 */
        GUANGZHOU_INSPECTION
    }

    /** Which line of which list. */
    record Key(Scheme scheme, String name, String category) {}

    @Id
    @Enumerated(EnumType.STRING)
    Scheme scheme;

    @Id
    String name;

    @Id
    String category;

    String source;

    protected CategoryClass() {}

    static List<CategoryClass> inOrder() {
        return list("order by scheme, name, category");
    }
}
