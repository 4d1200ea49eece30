package vn.tiendo.supervision.dossier;

import java.util.Optional;
import vn.tiendo.file.domain.Subject;

/** Knows in whose place somebody acts in a dossier. */
public interface AbsentKeeper {

    /** The login of the absent officer whose task about that subject the other one does; empty where it is the own work. */
    Optional<String> of(Subject subject, String login);
}
