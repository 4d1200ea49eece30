package vn.tiendo.deadline.domain.phrase;

import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineTerm;

/** One way in which documents say until when. */
@FunctionalInterface
interface PhraseRule {

    /**
     * Reads from where the words stand and leaves them behind what it understood.
     *
     * @return what is meant, or null where the words do not begin such a deadline; then they may stand anywhere
     * @throws Impossible if they do, but name a day or an hour that there is not
     */
    @Nullable
    DeadlineTerm read(Words words, PhraseContext context);
}
