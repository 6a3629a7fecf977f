using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>The tasks inside the library's awaitables, which do not give them out.</summary>
internal static class TaskAccess
{
    public static Task Of(TaskAwaiter awaiter) => Inner(ref awaiter);

    public static Task<T> Of<T>(TaskAwaiter<T> awaiter) => Inside<T>.Task(ref awaiter);

    public static Task Of(ConfiguredTaskAwaitable.ConfiguredTaskAwaiter awaiter) => Inner(ref awaiter);

    public static Task<T> Of<T>(ConfiguredTaskAwaitable<T>.ConfiguredTaskAwaiter awaiter) => Inside<T>.Task(ref awaiter);

    public static Task Of(ConfiguredTaskAwaitable awaitable) => Of(awaitable.GetAwaiter());

    public static Task<T> Of<T>(ConfiguredTaskAwaitable<T> awaitable) => Of(awaitable.GetAwaiter());

    public static ValueTask Of(ConfiguredValueTaskAwaitable awaitable) => Value(ref awaitable);

    public static ValueTask<T> Of<T>(ConfiguredValueTaskAwaitable<T> awaitable) => Inside<T>.Value(ref awaitable);

    public static ValueTask Of(ValueTaskAwaiter awaiter) => Value(ref awaiter);

    public static ValueTask<T> Of<T>(ValueTaskAwaiter<T> awaiter) => Inside<T>.Value(ref awaiter);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "m_task")]
    static extern ref readonly Task Inner(ref TaskAwaiter awaiter);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "m_task")]
    static extern ref readonly Task Inner(ref ConfiguredTaskAwaitable.ConfiguredTaskAwaiter awaiter);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_value")]
    static extern ref readonly ValueTask Value(ref ConfiguredValueTaskAwaitable awaitable);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_value")]
    static extern ref readonly ValueTask Value(ref ValueTaskAwaiter awaiter);

    static class Inside<T>
    {
        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "m_task")]
        public static extern ref readonly Task<T> Task(ref TaskAwaiter<T> awaiter);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "m_task")]
        public static extern ref readonly Task<T> Task(ref ConfiguredTaskAwaitable<T>.ConfiguredTaskAwaiter awaiter);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_value")]
        public static extern ref readonly ValueTask<T> Value(ref ConfiguredValueTaskAwaitable<T> awaitable);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_value")]
        public static extern ref readonly ValueTask<T> Value(ref ValueTaskAwaiter<T> awaiter);
    }
}
