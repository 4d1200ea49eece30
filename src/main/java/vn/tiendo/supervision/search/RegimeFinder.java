package vn.tiendo.supervision.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.register.SourceFigures;

/** Reports that plans ask for. */
@Repository
class RegimeFinder extends SourceFinder {

    RegimeFinder(JdbcClient jdbc, SourceFigures figures) {
        super(jdbc, figures, RegisterKind.REPORT, "report_regime", "null", "name");
    }

    @Override
    public SearchGroup group() {
        return SearchGroup.REGIMES;
    }
}
