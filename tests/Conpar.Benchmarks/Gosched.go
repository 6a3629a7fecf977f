// Two goroutines on one core that give way to each other: prints how long a switch takes, in nanoseconds.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func main() {
	const points = 2_000_000
	runtime.GOMAXPROCS(1)
	var both sync.WaitGroup
	both.Add(2)
	start := time.Now()
	for i := 0; i < 2; i++ {
		go func() {
			for i := 0; i < points; i++ {
				runtime.Gosched()
			}
			both.Done()
		}()
	}
	both.Wait()
	fmt.Println(float64(time.Since(start).Nanoseconds()) / (2 * points))
}
