// Workbox's worker asks for it; iOS has it from 13 on, Chrome from 76 on.
if (!Promise.allSettled) {
  Promise.allSettled = (promises) =>
    Promise.all(
      Array.from(promises, (each) =>
        Promise.resolve(each).then(
          (value) => ({ status: 'fulfilled', value }),
          (reason) => ({ status: 'rejected', reason }),
        ),
      ),
    )
}
