package org.riverchief.registry.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something archives may say of a water. */
@Entity
class ArchiveAttribute extends PanacheEntityBase {

    @Id
    public String code;

    public String name;

    @Enumerated(EnumType.STRING)
    public ValueKind valueKind;

    public @Nullable String unit;

    @Enumerated(EnumType.STRING)
    public ArchiveSection section;

    public int position;

    public String source;

    public @Nullable Integer sourceYear;

    public boolean verified;

    protected ArchiveAttribute() {}

    static ArchiveAttribute define(DefineAttribute order) {
        ArchiveAttribute attribute = new ArchiveAttribute();
        attribute.code = order.code();
        attribute.name = order.name();
        attribute.valueKind = order.valueKind();
        attribute.unit = order.unit();
        attribute.section = order.section();
        attribute.position = order.position();
        attribute.source = order.source();
        attribute.sourceYear = order.sourceYear();
        attribute.verified = order.verified();
        return attribute;
    }

    static List<ArchiveAttribute> findAllOrdered() {
        return list("order by section, position, code");
    }
}
