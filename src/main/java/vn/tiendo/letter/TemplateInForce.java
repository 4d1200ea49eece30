package vn.tiendo.letter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.letter.word.TemplateCheck;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Chain;

/** Which template a letter comes from: the unit's newest that can still be filled, or the general one. */
@Component
public class TemplateInForce {

    private final LetterTemplates templates;
    private final Units units;

    TemplateInForce(LetterTemplates templates, Units units) {
        this.templates = templates;
        this.units = units;
    }

    /**
     * A template.
     *
     * @param version of the unit's own, or null where it is the general one
     */
    public record InForce(@Nullable Integer version, byte[] file) {}

    /** For a letter of that kind from that unit. */
    public InForce of(LetterKind kind, String unit) {
        for (var version : templates.versions(unit, kind)) {
            if (version.general()) {
                break;
            }
            var usable = templates.content(unit, kind, version.number()).filter(file -> canBeFilled(file, kind));
            if (usable.isPresent()) {
                return new InForce(version.number(), usable.get());
            }
        }
        return new InForce(null, general(kind, unit));
    }

    /** The template of everybody who has none of its own. */
    public byte[] general(LetterKind kind, String unit) {
        return kind.general(units.require(unit).chain() == Chain.PARTY);
    }

    /** That version, or the general one where it is null. */
    public Optional<byte[]> of(LetterKind kind, String unit, @Nullable Integer version) {
        return version == null ? Optional.of(general(kind, unit)) : templates.content(unit, kind, version);
    }

    /** It could when it was uploaded; the fields of a kind may have changed since. */
    private static boolean canBeFilled(byte[] file, LetterKind kind) {
        try {
            return TemplateCheck.faults(file, kind.vocabulary()).isEmpty();
        } catch (Refusal noLongerTrusted) {
            return false;
        }
    }
}
