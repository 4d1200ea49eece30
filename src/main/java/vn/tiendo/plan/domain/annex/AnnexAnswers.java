package vn.tiendo.plan.domain.annex;

import vn.tiendo.PlainWords;

/** How what an officer says about a name is found again, however the name is written in other rows. */
public final class AnnexAnswers {

    /** What an officer answers where no unit is meant. */
    public static final String NOBODY = "";

    private AnnexAnswers() {}

    /** By what a name is compared with other ways of writing it. */
    public static String key(String written) {
        return PlainWords.of(written);
    }
}
