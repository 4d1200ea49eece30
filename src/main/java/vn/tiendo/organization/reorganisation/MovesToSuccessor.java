package vn.tiendo.organization.reorganisation;

import java.util.List;
import vn.tiendo.organization.domain.reorganisation.MovedPiece;
import vn.tiendo.organization.domain.reorganisation.Piece;
import vn.tiendo.organization.domain.reorganisation.Succession;

/**
 * Implemented by whoever keeps something that names units and can still go on. A reorganisation asks all of them what it
 * would move before it is decided, and tells all of them, in their order, when it is carried out.
 */
public interface MovesToSuccessor {

    /** What of a unit is open and would go to a successor. Nothing is changed. */
    List<Piece> open(String unit);

    /**
     * Hands all of that to the successors, as it stands: with its deadline, its drafts and its history. Runs in the
     * transaction that ends the unit, which has its successors already; what is thrown here undoes all of it.
     *
     * @return what went where; histories are written by the caller
     */
    List<MovedPiece> move(Succession succession);
}
