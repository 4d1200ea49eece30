package vn.tiendo.demo;

import java.util.Map;
import vn.tiendo.substitution.MakeSubstitution;
import vn.tiendo.substitution.domain.NewSubstitution;

/** A leader is away this week; the unit's signer does the work, and has received one task already. */
final class Away implements Chapter {

    private static final String LEADER = "svhttdl.lanhdao";
    private static final String SIGNER = "svhttdl.nguoiky";

    private final MakeSubstitution makeSubstitution;

    Away(MakeSubstitution makeSubstitution) {
        this.makeSubstitution = makeSubstitution;
    }

    @Override
    public void tell(Stage stage) {
        stage.dawn(0);
        var today = stage.today();
        makeSubstitution.make(
                new NewSubstitution(
                        LEADER, SIGNER, today, today.plusDays(6), null, "Đi công tác tại Hà Nội theo giấy mời họp."),
                LEADER);
        stage.theEngineWorks();
        stage.doesInPlace(SIGNER, "receiveAssignment", Map.of("reception", "ACCEPT"));
    }
}
