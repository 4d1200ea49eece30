package vn.tiendo.supervision.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.register.SourceFigures;

/** Tasks of plans. */
@Repository
class ItemFinder extends SourceFinder {

    ItemFinder(JdbcClient jdbc, SourceFigures figures) {
        super(jdbc, figures, RegisterKind.ASSIGNMENT, "plan_item", "i.ordinal", "content");
    }

    @Override
    public SearchGroup group() {
        return SearchGroup.ITEMS;
    }
}
