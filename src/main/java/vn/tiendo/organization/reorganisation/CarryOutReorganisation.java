package vn.tiendo.organization.reorganisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.organization.OfficerDirectory;
import vn.tiendo.organization.OrganizationLock;
import vn.tiendo.organization.domain.reorganisation.MovedPiece;
import vn.tiendo.organization.domain.reorganisation.Reorganisation;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;
import vn.tiendo.organization.domain.reorganisation.Succession;

/**
 * Thực hiện quyết định sắp xếp: first units, people and all open work, in one transaction; then the processes under way,
 * some at a time. Killed in between, it goes on where it was.
 */
@Service
public class CarryOutReorganisation {

    private final Reorganisations reorganisations;
    private final PreviewReorganisation preview;
    private final ChangedUnits changedUnits;
    private final List<MovesToSuccessor> movers;
    private final Inheritance inheritance;
    private final MoveLedger ledger;
    private final Followers followers;
    private final InstancesToSuccessor instances;
    private final TellUnits tellUnits;
    private final OfficerDirectory directory;
    private final OrganizationLock lock;
    private final AuditTrail audit;

    CarryOutReorganisation(
            Reorganisations reorganisations,
            PreviewReorganisation preview,
            ChangedUnits changedUnits,
            List<MovesToSuccessor> movers,
            Inheritance inheritance,
            MoveLedger ledger,
            Followers followers,
            InstancesToSuccessor instances,
            TellUnits tellUnits,
            OfficerDirectory directory,
            OrganizationLock lock,
            AuditTrail audit) {
        this.reorganisations = reorganisations;
        this.preview = preview;
        this.changedUnits = changedUnits;
        this.movers = movers;
        this.inheritance = inheritance;
        this.ledger = ledger;
        this.followers = followers;
        this.instances = instances;
        this.tellUnits = tellUnits;
        this.directory = directory;
        this.lock = lock;
        this.audit = audit;
    }

    /**
     * One step.
     *
     * @param limit how many processes follow at most
     * @return whether another step is wanted
     * @throws Refusal if it cannot be carried out as it was decided, since the organisation has changed
     */
    @Transactional
    public boolean step(long id, int limit) {
        lock.hold();
        var decision = reorganisations.lock(id);
        return switch (decision.state()) {
            case DRAFT, DONE -> false;
            case DECIDED -> moveWork(decision);
            case UNDER_WAY -> follow(decision, limit);
        };
    }

    private boolean moveWork(Reorganisation decision) {
        var faults = preview.obstacles(decision);
        if (!faults.isEmpty()) {
            throw new Refusal(faults.get(0));
        }
        changedUnits.make(decision);
        Map<String, String> choices = reorganisations.choices(decision.id());
        Map<ReorganisationLine, List<MovedPiece>> moved = new LinkedHashMap<>();
        for (var line : decision.endings()) {
            moved.put(line, line.heir() == null ? List.of() : moved(decision, line, choices));
            inheritance.handDown(decision, line);
            followers.add(decision.id(), line.unit(), line.heir());
        }
        followers.addRenamed(decision);
        directory.bringInStep();
        tellUnits.tell(decision, moved);
        reorganisations.moved(decision.id());
        return true;
    }

    private List<MovedPiece> moved(Reorganisation decision, ReorganisationLine line, Map<String, String> choices) {
        var succession = new Succession(
                line.unit(),
                line.successors(),
                chosen(line, choices),
                Objects.requireNonNull(decision.decidedBy()),
                changedUnits.because(decision, line));
        var moved = new ArrayList<MovedPiece>();
        movers.forEach(mover -> moved.addAll(mover.move(succession)));
        ledger.write(decision.id(), succession, moved);
        return moved;
    }

    /** A choice that was made before the line became another one counts no more. */
    private static Map<String, String> chosen(ReorganisationLine line, Map<String, String> choices) {
        return choices.entrySet().stream()
                .filter(choice -> line.successors().contains(choice.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean follow(Reorganisation decision, int limit) {
        var next = followers.next(decision.id());
        if (next.isEmpty()) {
            reorganisations.finished(decision.id());
            audit.record(
                    AuditTrail.SYSTEM,
                    Reorganisations.history(decision.id()),
                    "Đã thực hiện xong quyết định sắp xếp",
                    decision.basis());
            return false;
        }
        var follower = next.get();
        if (instances.follow(follower, limit) < limit) {
            followers.finished(follower.id());
        }
        return true;
    }
}
