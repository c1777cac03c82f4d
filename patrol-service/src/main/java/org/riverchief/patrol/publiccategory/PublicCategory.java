package org.riverchief.patrol.publiccategory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
class PublicCategory extends PanacheEntityBase {

    @Id
    String category;

    String name;
    String hint;
    String keywords;
    String grouping;
    int position;

    protected PublicCategory() {}

    static List<PublicCategory> inOrder() {
        return list("order by position, category");
    }

    static Optional<PublicCategory> byCode(String category) {
        return findByIdOptional(category);
    }
}
