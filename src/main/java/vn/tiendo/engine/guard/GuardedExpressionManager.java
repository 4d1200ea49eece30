package vn.tiendo.engine.guard;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Closes CVE-2026-109432: what a person sends in a query is evaluated without a variable scope, and there only the
 * listed expressions run. Models see no difference; timer start events and message names, evaluated before there is
 * an instance, have the engine's own empty scope and still reach the beans.
 */
class GuardedExpressionManager extends SpringExpressionManager {

    private final AllowedQueryExpressions list;

    GuardedExpressionManager(
            ApplicationContext context, @Nullable Map<Object, Object> beans, AllowedQueryExpressions list) {
        super(context, beans);
        this.list = list;
    }

    @Override
    public Expression createExpression(String text) {
        return guarded(text);
    }

    /** The listed expression that the text stands for: the list's own wording runs, never the sender's. */
    GuardedExpression listed(String text) {
        return guarded(list.allowed(text).orElseThrow(ExpressionRefused::new));
    }

    private GuardedExpression guarded(String text) {
        return new GuardedExpression(createValueExpression(text), this, text);
    }
}
