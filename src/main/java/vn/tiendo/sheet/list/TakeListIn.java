package vn.tiendo.sheet.list;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.Refusal;
import vn.tiendo.sheet.domain.RowMark;
import vn.tiendo.sheet.list.ListLine.Valued;
import vn.tiendo.sheet.list.Verdict.Change;

/** Đưa vào: the rows that are ready are taken in, as everything stands at that moment. Nothing is taken in twice. */
@Service
public class TakeListIn {

    private final ListImports imports;
    private final ListRows rows;
    private final JudgeList judge;
    private final TransactionTemplate step;

    TakeListIn(ListImports imports, ListRows rows, JudgeList judge, PlatformTransactionManager transactions) {
        step = new TransactionTemplate(transactions);
        step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.imports = imports;
        this.rows = rows;
        this.judge = judge;
    }

    /**
     * What was done.
     *
     * @param left  rows that still ask for something
     * @param going whether the engine goes on with it
     */
    public record Outcome(int added, int changed, int same, int left, boolean going) {}

    /** @throws Refusal if nothing is ready, or it is being taken in already */
    @Transactional
    public <T> Outcome take(ListKind<T> kind, String login) {
        kind.require(login);
        var list = imports.hold(kind.address(), login).orElseThrow(AnswerList::gone);
        if (list.taking()) {
            throw new Refusal("Danh sách đang được đưa vào; hãy đợi xong.");
        }
        kind.hold(list);
        var judged = judge.again(kind, list);
        var ready = judged.stream()
                .filter(one -> one.line().mark() == RowMark.READY)
                .toList();
        if (ready.isEmpty()) {
            throw new Refusal("Chưa có dòng nào sẵn sàng; hãy xác nhận hoặc sửa các dòng trước.");
        }
        boolean done = kind.take(list, values(ready));
        if (done) {
            rows.taken(
                    list.id(),
                    ready.stream().map(one -> one.line().row().position()).toList());
        } else {
            imports.taking(list.id(), true);
        }
        long left = judged.stream()
                .filter(one ->
                        one.line().mark() == RowMark.CONFIRM || one.line().mark() == RowMark.WRONG)
                .count();
        return new Outcome(
                count(ready, Change.NEW), count(ready, Change.CHANGED), count(ready, Change.SAME), (int) left, !done);
    }

    /**
     * Takes in the next of the rows that are ready, for the engine. Each is judged once more; what is not possible after all
     * says so in its place.
     *
     * @return whether there may be more; never if the list is gone
     */
    @Transactional
    public <T> boolean takeSome(ListKind<T> kind, long id, int limit) {
        var held = imports.hold(id);
        if (held.isEmpty()) {
            return false;
        }
        var list = held.get();
        kind.hold(list);
        var lines = rows.some(id, RowMark.READY, 0, limit);
        rows.write(
                id,
                judge.judge(kind, list, lines).stream()
                        .map(one -> taken(kind, list, one))
                        .toList());
        if (lines.size() == limit) {
            return true;
        }
        imports.taking(id, false);
        return false;
    }

    private <T> ListLine taken(ListKind<T> kind, ListImport list, Valued<T> one) {
        var line = one.line();
        if (one.value() == null) {
            return line;
        }
        try {
            // What is refused halfway is undone by itself, without the rows before it.
            step.executeWithoutResult(status -> kind.takeOne(list, Objects.requireNonNull(one.value())));
            return line.marked(RowMark.TAKEN, line.verdict());
        } catch (Refusal refusal) {
            return line.marked(RowMark.WRONG, line.verdict().wrong(refusal.getMessage()));
        }
    }

    private static <T> List<T> values(List<Valued<T>> ready) {
        return ready.stream().map(one -> Objects.requireNonNull(one.value())).toList();
    }

    private static <T> int count(List<Valued<T>> lines, Change change) {
        return (int) lines.stream()
                .filter(one -> one.line().verdict().change() == change)
                .count();
    }

    /** Bỏ tệp: what was read is forgotten; nothing else changes. */
    @Transactional
    public void throwAway(ListKind<?> kind, String login) {
        kind.require(login);
        imports.hold(kind.address(), login).ifPresent(list -> {
            if (list.taking()) {
                throw new Refusal("Danh sách đang được đưa vào; hãy đợi xong rồi bỏ.");
            }
            imports.remove(list.id());
        });
    }
}
