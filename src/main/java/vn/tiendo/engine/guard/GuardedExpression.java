package vn.tiendo.engine.guard;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;

/** Runs within a process as ever; outside of any process, in a query, only when it is on the list. */
class GuardedExpression extends JuelExpression {

    private final GuardedExpressionManager guard;

    GuardedExpression(ValueExpression expression, GuardedExpressionManager guard, String text) {
        super(expression, guard, text);
        this.guard = guard;
    }

    @Override
    public @Nullable Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution contextExecution) {
        if (scope != null || isLiteralText()) {
            return super.getValue(scope, contextExecution);
        }
        return guard.listed(getExpressionText()).evaluate(contextExecution);
    }

    @Override
    public void setValue(
            @Nullable Object value, @Nullable VariableScope scope, @Nullable BaseDelegateExecution contextExecution) {
        if (scope == null) {
            throw new ExpressionRefused();
        }
        super.setValue(value, scope, contextExecution);
    }

    private @Nullable Object evaluate(@Nullable BaseDelegateExecution contextExecution) {
        return super.getValue(null, contextExecution);
    }
}
